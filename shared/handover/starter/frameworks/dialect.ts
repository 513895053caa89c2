/** How a framework hands requests over and takes answers, where it does neither read nor check them itself. */
export interface Dialect {
  /** Imports of `exchange.py`. */
  readonly imports: readonly string[]
  /** What `exchange.py` defines for its own framework. */
  readonly constants?: readonly string[]
  /** Imports of a module of routes. */
  readonly routeImports: readonly string[]
  /** Type of what a handler is given, and of what it gives back. */
  readonly request: string
  readonly response: string
  /** What a handler calls the request. */
  readonly asked: string
  /** Expression of a handler for the bytes of the body. */
  readonly body: string
  /** Expressions of Python about a `request`. */
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
  { request, response }: Pick<Dialect, 'request' | 'response'>,
  handlers: readonly Handler[],
  route: (handler: Handler) => string,
): readonly string[] => [
  ...handlers.flatMap(({ name, about, lines }) => [
    '',
    '',
    `async def ${name}(request: ${request}) -> ${response}:`,
    `    """${about}"""`,
    ...lines,
  ]),
  '',
  '',
  'routes = [',
  ...handlers.map((handler) => `    ${route(handler)},`),
  ']',
]
