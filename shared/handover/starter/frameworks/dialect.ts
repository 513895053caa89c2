/** How a framework hands requests over and takes answers, where it does neither read nor check them itself. */
export interface Dialect {
  /** Imports of `exchange.py`. */
  readonly imports: readonly string[]
  /** What `exchange.py` defines for its own framework. */
  readonly constants?: readonly string[]
  /** Imports of a module with these handlers: from packages, and from its own one. */
  readonly routeImports: (handlers: readonly Handler[]) => readonly string[]
  readonly ownImports?: readonly string[]
  /** Type of what carries a request, in `exchange.py` and, where that is another one, in a module of routes. */
  readonly request: string
  readonly requestOfRoutes?: string
  /** What functions call it, and what a handler calls it. */
  readonly given: string
  readonly asked: string
  /** Expression of a handler for the bytes of the body. */
  readonly body: string
  /** Expressions of functions that are `given` it. */
  readonly dependencies: string
  readonly query: string
  readonly recordId: string
  readonly headers: string
  /** How `answer(value, status)` is defined. */
  readonly answering: readonly string[]
  /** The statement that answers. */
  readonly answer: (value: string, status?: number | string) => string
  /** The handlers of a module, with their routes. */
  readonly module: (handlers: readonly Handler[]) => readonly string[]
}

/** What answers one method at one address. */
export interface Handler {
  readonly name: string
  readonly verb: 'get' | 'post' | 'put'
  /** Address, in which `{record_id}` stands for the id of a record. */
  readonly path: string
  readonly about: string
  readonly lines: readonly string[]
}

/** Handlers as functions, with a list of their routes. */
export const asFunctions = (
  { request, response }: { readonly request: string; readonly response: string },
  handlers: readonly Handler[],
  route: (handler: Handler) => string,
  decorator: (handler: Handler) => readonly string[] = () => [],
): readonly string[] => [
  ...handlers.flatMap((handler) => [
    '',
    '',
    ...decorator(handler),
    `async def ${handler.name}(request: ${request}) -> ${response}:`,
    `    """${handler.about}"""`,
    ...handler.lines,
  ]),
  '',
  '',
  'routes = [',
  ...handlers.map((handler) => `    ${route(handler)},`),
  ']',
]

/** Imports from packages at the head of a module of handlers, as a group of their own. */
export function importsOf({ routeImports }: Dialect, handlers: readonly Handler[]): readonly string[] {
  const lines = routeImports(handlers)
  return lines.length === 0 ? [] : [...lines, '']
}
