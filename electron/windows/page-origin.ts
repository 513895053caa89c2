/** Where the studio's page comes from: the scheme of the application or, in development only, Vite's server. */
export interface PageOrigin {
  /** Begins the address of every page and file of the studio; ends with a slash. */
  readonly root: string
  /** Address of the development server, ending with a slash; `null` in a built application. */
  readonly devServer: string | null
}

export const appScheme = 'app'
export const appHost = 'studio'
const appRoot = `${appScheme}://${appHost}/`

export function pageOrigin(devServer: string | undefined): PageOrigin {
  if (!devServer) return { root: appRoot, devServer: null }
  const root = new URL('/', devServer).href
  return { root, devServer: root }
}

/** Schemes that never leave the computer. */
const localSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, 'devtools:', 'data:', 'blob:'])

/** Whether a request may be made: what the application itself holds, and nothing of any network. */
export function isLocalRequest(url: string, { devServer }: PageOrigin): boolean {
  if (!URL.canParse(url)) return false
  if (localSchemes.has(new URL(url).protocol)) return true
  return devServer !== null && url.replace(/^ws/, 'http').startsWith(devServer)
}
