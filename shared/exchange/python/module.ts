import { importable, isBuiltin } from './names'
import { type WrittenType, writtenType } from './written-text'

/** `datetime` is the class, not the module round it. */
const isModule = (name: string): boolean => importable.get(name) === name && name !== 'datetime'

/** Collects which names a module needs, and writes what stands before its classes. */
export class PythonModule {
  readonly #imports = new Set<string>()
  readonly #standIns = new Set<string>()

  /** @param classes names of the classes that the module defines */
  constructor(readonly classes: ReadonlySet<string>) {}

  /** Notes that a name of the standard library is used. @returns the name */
  use(name: string): string {
    this.#imports.add(name)
    return name
  }

  /** A type that the module can name; `Any` where the text is no type. */
  type(text: string): string {
    return this.written(writtenType(text))
  }

  written(type: WrittenType | null): string {
    if (!type || !this.#canName(type)) return this.use('Any')
    for (const name of type.names) {
      if (this.classes.has(name) || isBuiltin(name)) continue
      if (importable.has(name)) this.#imports.add(name)
      else this.#standIns.add(name)
    }
    return type.text
  }

  /** Whether every name stands for something that has what follows it. A class of the module takes no brackets. */
  #canName({ dotted, generic }: WrittenType): boolean {
    return (
      dotted.every((name) => isModule(name)) &&
      generic.every((name) => isBuiltin(name) || importable.has(name))
    )
  }

  /** Notes which names of the standard library stand in lines of code. */
  scan(lines: readonly string[]): void {
    const code = lines.join('\n').replace(/"[^"\n]*"/g, '""')
    for (const [name] of code.matchAll(/(?<![\p{ID_Continue}.])[\p{ID_Start}_][\p{ID_Continue}]*/gu))
      if (importable.has(name)) this.#imports.add(name)
  }

  /** Imports, and names of other parts of the design that stand for anything here. */
  head(standInNote: string): string[] {
    if (this.#standIns.size > 0) for (const name of ['Any', 'TypeAlias']) this.#imports.add(name)
    const byModule = new Map<string, string[]>()
    for (const name of this.#imports) {
      const module = importable.get(name) ?? name
      byModule.set(module, [...(byModule.get(module) ?? []), name])
    }
    const whole = [...byModule].filter(([module, names]) => names.includes(module) && module !== 'datetime')
    const parts = [...byModule].filter(
      ([module, names]) => names.some((name) => name !== module) || module === 'datetime',
    )
    return [
      'from __future__ import annotations',
      '',
      ...whole.map(([module]) => `import ${module}`).sort(),
      ...parts
        .map(([module, names]) => {
          const listed = names.filter((name) => name !== module || module === 'datetime')
          return `from ${module} import ${listed.sort().join(', ')}`
        })
        .sort(),
      ...(this.#standIns.size === 0 ? [] : ['', `# ${standInNote}`]),
      ...[...this.#standIns].sort().map((name) => `${name}: TypeAlias = Any`),
    ]
  }
}
