import { loadedWork, loadWork } from './work-store'

/** Runs the action whose shortcut is pressed, from now on; a key that comes early waits until the actions are there. */
export function listenToKeys(): void {
  window.addEventListener('keydown', (event) => {
    const work = loadedWork()
    if (work) work.onKey(event)
    else void loadWork().then(({ onKey }) => onKey(event))
  })
}
