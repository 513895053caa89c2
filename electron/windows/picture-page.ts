import { BrowserWindow, session, type WebContents } from 'electron'
import { hardenSession } from './hardening'
import { appHost, appScheme, pageOrigin } from './page-origin'

/** The page has what it is made of in itself: no scripts, no files, and nothing of any network. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

const address = `${appScheme}://${appHost}/pictures`

/**
 * Shows a page of pictures to nobody, for as long as it is printed: in a window that is hidden, sandboxed and without
 * scripts, in a session of its own that can reach nothing but the page.
 *
 * @param use is called once all of the page is there, its fonts included.
 */
export async function withPicturePage<T>(
  html: string,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const apart = session.fromPartition(`pictures ${crypto.randomUUID()}`)
  hardenSession(apart, pageOrigin(undefined))
  apart.protocol.handle(
    appScheme,
    () =>
      new Response(html, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      }),
  )
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    return await use(window.webContents)
  } finally {
    window.destroy()
    apart.protocol.unhandle(appScheme)
  }
}
