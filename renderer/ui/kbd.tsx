import './kbd.css'

/** A shortcut such as `Ctrl+Shift+Z`, a key cap for each key. */
export function Kbd({ keys }: { readonly keys: string }) {
  const caps = keys === '+' ? ['+'] : keys.split(/\+(?=.)/)
  return (
    <span className="kbd">
      {caps.map((cap) => (
        <kbd key={cap} className="kbd-cap">
          {cap}
        </kbd>
      ))}
    </span>
  )
}
