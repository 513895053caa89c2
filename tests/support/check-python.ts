import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Compiles and runs each module, resolves its annotations, and looks up every name that its functions use. */
const checker = `
import builtins, json, pathlib, py_compile, symtable, sys, typing

def unknown(table, known):
    for symbol in table.get_symbols():
        if symbol.is_referenced() and symbol.is_global() and symbol.get_name() not in known:
            yield symbol.get_name()
    for child in table.get_children():
        yield from unknown(child, known)

problems = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob('*.py')):
    try:
        py_compile.compile(str(path), doraise=True)
        source = path.read_text(encoding='utf-8')
        module = {'__name__': path.stem}
        sys.modules[path.stem] = type(sys)(path.stem)
        exec(compile(source, str(path), 'exec'), module)
        names = set(unknown(symtable.symtable(source, str(path), 'exec'), module.keys() | vars(builtins).keys()))
        if names:
            problems[path.stem] = 'undefined: ' + ', '.join(sorted(names))
        for value in list(module.values()):
            if isinstance(value, type) and value.__module__ == path.stem:
                typing.get_type_hints(value, module)
                for member in vars(value).values():
                    member = getattr(member, '__func__', member)
                    if callable(member) and hasattr(member, '__annotations__'):
                        typing.get_type_hints(member, module)
    except Exception as error:
        problems[path.stem] = f'{type(error).__name__}: {error}'
print(json.dumps(problems))
`

/** Whether this machine has Python 3.11 or later under the name `python3`. */
export const hasPython =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0

/** What Python says against modules, by their names; nothing against those that are fine. */
export function checkPython(modules: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'pentarch-python-'))
  try {
    for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, `${name}.py`), code)
    const { stdout, stderr } = spawnSync('python3', ['-c', checker, folder], { encoding: 'utf8' })
    if (stderr !== '') throw new Error(stderr)
    return JSON.parse(stdout) as Record<string, string>
  } finally {
    rmSync(folder, { recursive: true })
  }
}
