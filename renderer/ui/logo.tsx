/** The mark of the studio: a pentagon of five dimensions in its frame. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 64 64"
      stroke="var(--accent)"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d="M32 7.9 57.2 26.2 47.6 55.8H16.4L6.8 26.2z" fill="none" strokeWidth="5" />
      <path d="M32 21.9 43.9 30.5 39.4 44.5H24.6L20.1 30.5z" fill="var(--accent)" strokeWidth="3" />
    </svg>
  )
}
