"""A list of very many systems costs one page. Source: security stack §10 case 53; its times are printed by the bench."""

from workbench.kernel.paging import PAGE_SIZE
from workbench.services import register_system


def test_a_list_of_many_systems_reads_one_page_only(workspace):
    for number in range(3):
        register_system.register(workspace, {"name": f"System {number}"})
    with workspace.write() as uow:
        stored = uow.connection.exec_driver_sql("SELECT * FROM system LIMIT 1").mappings().one()
        rows = [{**stored, "id": f"x{n:06d}", "ref": f"X-{n:06d}", "name": f"Line monitor {n}"} for n in range(5000)]
        uow.systems.add_stored(rows)
    page = register_system.page(workspace)
    assert len(page.rows) == PAGE_SIZE
    assert page.next_cursor is not None
    with workspace.read() as uow:
        plan = uow.connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id, ref FROM system ORDER BY ref, id LIMIT 201"
        ).fetchall()
    assert not any("TEMP B-TREE" in str(step) for step in plan)  # sorted by its index, not as a whole
