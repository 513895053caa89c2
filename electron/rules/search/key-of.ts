/** Plain data as a text that is the same for the same data, in whatever order its keys were written. */
export const keyOf = (data: unknown): string => JSON.stringify(data, (_, value: unknown) => inOrder(value))

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
