import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, List, ListOrdered, Redo2, Undo2, type LucideIcon } from 'lucide-react'
import { Group, Separator, ToggleButton, Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from './icon-button'
import { LinkButton } from './rich-text-link'

export function RichTextToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      isBold: current.isActive('bold'),
      isItalic: current.isActive('italic'),
      isList: current.isActive('bulletList'),
      isOrdered: current.isActive('orderedList'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()

  return (
    <Toolbar aria-label={t('editor.toolbar')} className="toolbar">
      <Group aria-label={t('editor.marks')}>
        <Mark label={t('editor.bold')} icon={Bold} isOn={state.isBold} toggle={() => chain().toggleBold().run()} />
        <Mark
          label={t('editor.italic')}
          icon={Italic}
          isOn={state.isItalic}
          toggle={() => chain().toggleItalic().run()}
        />
        <LinkButton editor={editor} />
      </Group>
      <Separator orientation="vertical" />
      <Group aria-label={t('editor.lists')}>
        <Mark
          label={t('editor.bulletList')}
          icon={List}
          isOn={state.isList}
          toggle={() => chain().toggleBulletList().run()}
        />
        <Mark
          label={t('editor.orderedList')}
          icon={ListOrdered}
          isOn={state.isOrdered}
          toggle={() => chain().toggleOrderedList().run()}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group aria-label={t('editor.history')}>
        <IconButton
          label={t('editor.undo')}
          icon={Undo2}
          isDisabled={!state.canUndo}
          onPress={() => chain().undo().run()}
        />
        <IconButton
          label={t('editor.redo')}
          icon={Redo2}
          isDisabled={!state.canRedo}
          onPress={() => chain().redo().run()}
        />
      </Group>
    </Toolbar>
  )
}

interface MarkProps {
  label: string
  icon: LucideIcon
  isOn: boolean
  toggle: () => void
}

function Mark({ label, icon: Icon, isOn, toggle }: MarkProps) {
  return (
    <ToggleButton className="icon-button" aria-label={label} isSelected={isOn} onChange={toggle}>
      <Icon size={18} aria-hidden />
    </ToggleButton>
  )
}
