import { keysShown } from './shortcuts'

/** The keys of an action's first shortcut, drawn as keys. */
export function Keys({ shortcuts: [shortcut] = [] }: { shortcuts: readonly string[] | undefined }) {
  if (shortcut === undefined) return null
  return (
    <span className="option-end keys">
      {keysShown(shortcut).map((key, place) => (
        <kbd key={`${key}${place}`}>{key}</kbd>
      ))}
    </span>
  )
}
