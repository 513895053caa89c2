import path from 'node:path'
import { appHost } from './page-origin'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Media type by the ending of a name. */
export const contentType = (file: string): string =>
  contentTypes[path.extname(file)] ?? 'application/octet-stream'

/** The file of a folder that an address stands for; `null` for an address that leads out of the folder. */
export function assetPath(folder: string, address: string): string | null {
  const { host, pathname } = new URL(address)
  if (host !== appHost) return null
  const asked = decode(pathname)
  if (asked === null || asked.includes('\0')) return null
  const file = path.join(folder, asked === '/' ? 'index.html' : asked)
  const inside = path.relative(folder, file)
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
