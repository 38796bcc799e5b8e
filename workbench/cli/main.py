"""The command `workbench`: parses the call, runs one job, and answers with an exit status.

0 done and yes; 1 done and no; 2 the call or its input is wrong; 3 the register cannot be used. Source: cli.md.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from workbench import __version__
from workbench.cli import (
    jobs_applicability,
    jobs_assess,
    jobs_authoring,
    jobs_classify,
    jobs_library,
    jobs_pure,
    jobs_register,
    jobs_reports,
    jobs_risks,
    jobs_systems,
)
from workbench.cli.output import BAD_CALL, DONE, Printer, tell_error
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.localized import LANGUAGES

_EXAMPLES = """examples:
  workbench                                             open the window
  workbench demo ./demo                                 the whole work on example systems
  workbench register create grid.wbreg --person "A. Jansen"
  workbench systems import list.xlsx --register grid.wbreg --dry-run
  workbench classify --system S-001 --start line-rating-day-ahead --register grid.wbreg
  workbench assess start S-001 --pack robustness --register grid.wbreg
  workbench verify pack.pdf --trust roots.pem --json
"""

TakePictures = Callable[..., list[str]]


def main(argv: Sequence[str] | None = None, *, take_pictures: TakePictures | None = None) -> int:
    """Run one job and return its exit status. *take_pictures* lets the demonstration show the window's pages."""
    parser = build_parser()
    try:
        call = parser.parse_args(argv)
    except SystemExit as stopped:
        return int(stopped.code or 0)
    as_json = bool(getattr(call, "json", False))
    call.take_pictures = take_pictures
    job = getattr(call, "job", None)
    if job is None:
        parser.print_help()
        return BAD_CALL
    try:
        return int(job(call, Printer(as_json=as_json)))
    except WorkbenchError as error:
        return tell_error(error, as_json=as_json)
    except BrokenPipeError:
        # The reader of our output has gone, as with `| head`; nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        sys.stderr.write("workbench: stopped\n")
        return 130


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="workbench",
        description="Assess AI systems in critical infrastructure: from the list of systems to a signed sign-off pack.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"workbench {__version__}")
    common = _common()
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    groups = (
        jobs_pure,
        jobs_authoring,
        jobs_classify,
        jobs_register,
        jobs_systems,
        jobs_assess,
        jobs_risks,
        jobs_applicability,
        jobs_library,
        jobs_reports,
    )
    for jobs in groups:
        jobs.add_commands(commands, common)
    return parser


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--register", metavar="FILE", help="the register (or WORKBENCH_REGISTER)")
    common.add_argument(
        "--passphrase-file", metavar="FILE", help="file with the passphrase (or WORKBENCH_PASSPHRASE_FILE)"
    )
    common.add_argument("--person", metavar="NAME", default="", help="who works (or WORKBENCH_PERSON)")
    common.add_argument("--json", action="store_true", help="print one JSON document")
    common.add_argument("--lang", choices=LANGUAGES, default="en", help="language of texts")
    return common
