import type { Audit } from '../define-audit'

const files = import.meta.glob<Audit>('./*/*.audit.ts', { eager: true, import: 'default' })

/** Every audit in this folder, in the order of their ids. There is no list to edit: a file is an audit. */
export const audits: readonly Audit[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1))
