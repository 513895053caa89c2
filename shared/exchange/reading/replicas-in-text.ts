const most = 10_000
const copies = /(?:^| )× (\d{1,5})$/

/** `Orders × 3` is Orders, three times. */
export function replicasInText(text: string): { readonly name: string; readonly replicas: number } {
  const found = Number(copies.exec(text)?.[1] ?? 1)
  return found < 1 || found > most
    ? { name: text, replicas: 1 }
    : { name: text.replace(copies, ''), replicas: found }
}
