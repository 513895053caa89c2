/** Points as they are written, one decimal: `78.2`; a dash where nothing could be measured. */
export const points = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

/** A change of points with its sign, `+1.2` or `−0.4`, or `0.0` where it is too small to be written. */
export function signed(change: number): string {
  const size = Math.abs(change).toFixed(1)
  if (size === '0.0') return size
  return change > 0 ? `+${size}` : `−${size}`
}

/** Whether a change shows at one decimal. */
export const shows = (change: number): boolean => Math.abs(change) >= 0.05

/** A share, 0…1, as a whole percentage. Rounded down: 100 % means all of it. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`
