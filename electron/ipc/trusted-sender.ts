import type { PageOrigin } from '../windows/page-origin'
import type { TrustedSender } from './serve'

/** Trusts the main frame of the studio's window while it shows the studio's own page. */
export const trustedSender =
  (window: () => { readonly webContents: unknown } | null, { root }: PageOrigin): TrustedSender =>
  ({ sender, senderFrame }) =>
    sender === window()?.webContents && senderFrame?.parent === null && senderFrame.url.startsWith(root)
