import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useId } from 'react'
import { RichTextToolbar } from './rich-text-toolbar'
import { withWordLists } from './word-paste'

export interface RichTextFieldProps {
  label: string
  isLabelHidden?: boolean
  help?: string
  /** The text to start from; later changes go through `onChange` only. */
  value: string
  onChange: (html: string) => void
  onBlur?: () => void
  face?: 'sans' | 'serif'
  autoFocus?: boolean
}

/** The agreed set and nothing else: p strong em ul ol li a br. What is pasted beyond it loses its markup. */
const agreedSet = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
  dropcursor: false,
  link: { openOnClick: false, protocols: ['mailto'], HTMLAttributes: { target: null, rel: null, class: null } },
})

/** Rich text editor; loaded only where someone writes. */
export default function RichTextField(props: RichTextFieldProps) {
  const { label, isLabelHidden = false, help, value, onChange, onBlur, face = 'sans', autoFocus = false } = props
  const labelId = useId()
  const helpId = useId()
  const editor = useEditor({
    extensions: [agreedSet],
    content: value,
    // the content security policy refuses style elements; the few rules are in prose.css
    injectCSS: false,
    editorProps: {
      transformPastedHTML: withWordLists,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        ...(help === undefined ? {} : { 'aria-describedby': helpId }),
        class: 'prose control editor',
        'data-face': face,
      },
    },
    onCreate: ({ editor: created }) => {
      if (!autoFocus || isBusyElsewhere()) return
      created.commands.setTextSelection(created.state.doc.content.size)
      created.view.focus()
    },
    onUpdate: ({ editor: current }) => {
      onChange(current.isEmpty ? '' : current.getHTML())
    },
    onBlur: () => {
      onBlur?.()
    },
  })

  return (
    <div className="field">
      <span id={labelId} className={isLabelHidden ? 'unseen' : 'label'}>
        {label}
      </span>
      <div className="rich-text">
        <RichTextToolbar editor={editor} />
        <EditorContent editor={editor} />
      </div>
      {help !== undefined && (
        <span id={helpId} className="help">
          {help}
        </span>
      )}
    </div>
  )
}

/** The editor comes late, as a chunk of its own: it takes the pen from nobody who began elsewhere by then. */
function isBusyElsewhere(): boolean {
  return document.activeElement?.closest('input, textarea, select, [contenteditable="true"], [role="menu"]') != null
}
