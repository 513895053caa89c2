import { snake } from '../plan/names'
import { kept } from './records-py'
import { oneLine, type Writing, written } from './writing'

/** A place that Mako fills in. */
const hole = (expression: string): string => `\${${expression}}`

/** Files of Alembic, by which the tables of a database change. */
export function alembicFiles({ code, say }: Writing): { readonly [path: string]: string } {
  const about = say({ en: 'Migrations of', zh: '数据库迁移：' })
  return {
    'alembic.ini': written(
      `# ${about} ${oneLine(code.title)}`,
      '[alembic]',
      'script_location = migrations',
      'prepend_sys_path = src',
      'file_template = %%(year)d%%(month).2d%%(day).2d_%%(slug)s',
      '',
      '[loggers]',
      'keys = root',
      '',
      '[handlers]',
      'keys = console',
      '',
      '[formatters]',
      'keys = plain',
      '',
      '[logger_root]',
      'level = INFO',
      'handlers = console',
      '',
      '[handler_console]',
      'class = StreamHandler',
      'args = (sys.stderr,)',
      'formatter = plain',
      '',
      '[formatter_plain]',
      'format = %(levelname)s %(name)s: %(message)s',
    ),
    'migrations/env.py': written(
      `"""${say({ en: 'Runs migrations against the database of the settings.', zh: '对配置中的数据库执行迁移。' })}"""`,
      '',
      code.isAsync && 'import asyncio',
      'from logging.config import fileConfig',
      '',
      'from alembic import context',
      code.isAsync && 'from sqlalchemy import Connection',
      '',
      `from ${code.package}.database import Base, create_database`,
      `from ${code.package}.settings import get_settings`,
      '',
      'if context.config.config_file_name is not None:',
      '    fileConfig(context.config.config_file_name)',
      '',
      '',
      code.isAsync
        ? [
            'def migrate(connection: Connection) -> None:',
            '    context.configure(connection=connection, target_metadata=Base.metadata)',
            '    with context.begin_transaction():',
            '        context.run_migrations()',
            '',
            '',
            'async def connect_and_migrate() -> None:',
            '    engine = create_database(get_settings())',
            '    async with engine.connect() as connection:',
            '        await connection.run_sync(migrate)',
            '    await engine.dispose()',
            '',
            '',
            'asyncio.run(connect_and_migrate())',
          ]
        : [
            'engine = create_database(get_settings())',
            'with engine.connect() as connection:',
            '    context.configure(connection=connection, target_metadata=Base.metadata)',
            '    with context.begin_transaction():',
            '        context.run_migrations()',
          ],
    ),
    'migrations/script.py.mako': written(
      `"""${hole('message')}"""`,
      '',
      'from collections.abc import Sequence',
      '',
      'import sqlalchemy as sa',
      'from alembic import op',
      hole('imports if imports else ""'),
      '',
      `revision: str = ${hole('repr(up_revision)')}`,
      `down_revision: str | None = ${hole('repr(down_revision)')}`,
      `branch_labels: str | Sequence[str] | None = ${hole('repr(branch_labels)')}`,
      `depends_on: str | Sequence[str] | None = ${hole('repr(depends_on)')}`,
      '',
      '',
      'def upgrade() -> None:',
      `    ${hole('upgrades if upgrades else "pass"')}`,
      '',
      '',
      'def downgrade() -> None:',
      `    ${hole('downgrades if downgrades else "pass"')}`,
    ),
  }
}

/** The first migration: the tables of the records. */
export function firstMigrationPy(writing: Writing): string {
  const { say } = writing
  const tables = kept(writing).map(({ many }) => snake(many))
  return written(
    `"""${say({ en: 'The first tables', zh: '初始数据表' })}"""`,
    '',
    'from collections.abc import Sequence',
    '',
    'import sqlalchemy as sa',
    'from alembic import op',
    '',
    'revision: str = "0001"',
    'down_revision: str | None = None',
    'branch_labels: str | Sequence[str] | None = None',
    'depends_on: str | Sequence[str] | None = None',
    '',
    `TABLES = (${tables.map((each) => JSON.stringify(each)).join(', ')},)`,
    '',
    '',
    'def upgrade() -> None:',
    '    for table in TABLES:',
    '        op.create_table(',
    '            table,',
    '            sa.Column("id", sa.Uuid(), primary_key=True),',
    '            sa.Column("reference", sa.String(200), nullable=False),',
    '            sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),',
    '        )',
    '        op.create_index(f"ix_{table}_reference", table, ["reference"])',
    '',
    '',
    'def downgrade() -> None:',
    '    for table in reversed(TABLES):',
    '        op.drop_table(table)',
  )
}
