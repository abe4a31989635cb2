import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Input, Label, Popover, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './button'

/** Puts a link on the selected words, changes it or takes it away. */
export function LinkButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const current = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isLink: now.isActive('link'),
      address: String(now.getAttributes('link').href ?? ''),
    }),
  })
  const finish = (address: string) => {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (address === '') chain.unsetLink().run()
    else chain.setLink({ href: address }).run()
    setOpen(false)
  }

  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className="icon-button"
        aria-label={t('editor.link')}
        aria-pressed={current.isLink}
        {...(current.isLink ? { 'data-selected': true } : {})}
      >
        <Link2 size={18} aria-hidden />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <Dialog className="link-form" aria-label={t('editor.link')}>
          <LinkForm address={current.address} isLink={current.isLink} finish={finish} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface LinkFormProps {
  address: string
  isLink: boolean
  finish: (address: string) => void
}

function LinkForm({ address: initial, isLink, finish }: LinkFormProps) {
  const { t } = useTranslation()
  const [address, setAddress] = useState(initial)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        finish(withScheme(address.trim()))
      }}
    >
      <TextField className="field" value={address} onChange={setAddress} autoFocus>
        <Label className="label">{t('editor.address')}</Label>
        <Input className="control" inputMode="url" />
      </TextField>
      <div className="row row-end">
        {isLink && (
          <Button
            onPress={() => {
              finish('')
            }}
          >
            {t('editor.unlink')}
          </Button>
        )}
        <Button type="submit" variant="primary">
          {t('editor.applyLink')}
        </Button>
      </div>
    </form>
  )
}

function withScheme(address: string): string {
  if (address === '' || /^(https?:|mailto:)/i.test(address)) return address
  return address.includes('@') ? `mailto:${address}` : `https://${address}`
}
