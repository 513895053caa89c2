/** ms that this process has kept a processor busy: other programs, however busy they are, do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
