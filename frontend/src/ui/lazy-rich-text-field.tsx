import { lazy, Suspense } from 'react'
import type { RichTextFieldProps } from './rich-text-field'

const Editor = lazy(() => import('./rich-text-field'))

/** The editor is a chunk of its own, fetched when the first field of this kind comes on the screen. */
export function RichTextField(props: RichTextFieldProps) {
  return (
    <Suspense fallback={<div className="skeleton editor-waiting" aria-hidden />}>
      <Editor {...props} />
    </Suspense>
  )
}
