/** What every page of the handover can ask of the window. */
export interface PageProps {
  /** Leaves the handover and opens the finding of an audit. */
  readonly onFinding: (audit: string) => void
}
