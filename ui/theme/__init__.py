"""How everything looks: roles of colour, measures, fonts and icons. Style sheets are set here and nowhere else."""
