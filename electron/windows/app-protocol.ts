import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { assetPath, contentType } from './asset-path'
import { appScheme } from './page-origin'

/** Mermaid styles what it draws by inline styles; everything else comes from the application's own files. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ')

const notFound = (): Response => new Response('Not found', { status: 404 })

/** Makes the scheme an origin like that of a web site. Before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Serves the files of a folder, and nothing outside it, as `app://studio/`. */
export function serveApp(folder: string): void {
  protocol.handle(appScheme, async ({ url }) => {
    const file = assetPath(folder, url)
    if (file === null) return notFound()
    try {
      return new Response(new Uint8Array(await readFile(file)), {
        headers: {
          'content-type': contentType(file),
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return notFound()
    }
  })
}
