import { Paperclip, X } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AgendaItem, Meeting } from '@/api/types'
import { Button } from '@/ui/button'
import { FileList } from '@/ui/file-list'
import { IconButton } from '@/ui/icon-button'
import { ProblemNotice } from '@/ui/notice'
import { useItemFiles } from './use-item-files'

const accepted = ['.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.png', '.jpg', '.jpeg', '.txt']

interface Props {
  meeting: Meeting
  item: AgendaItem
}

/** The files of a point: they are kept at once, apart from the rest of the form. */
export function ItemFiles({ meeting, item }: Props) {
  const { t } = useTranslation()
  const { attaching, detaching, progress } = useItemFiles(meeting, item)
  return (
    <div className="field" role="group" aria-label={t('item.files')}>
      <p className="label">{t('item.files')}</p>
      <FileList
        files={item.files}
        title={item.title}
        tools={(file) => (
          <IconButton
            label={t('item.detach', { name: file.name })}
            icon={X}
            isDisabled={detaching.isPending}
            onPress={() => {
              detaching.mutate(file.id)
            }}
          />
        )}
      />
      <div className="row">
        <FileTrigger
          acceptedFileTypes={accepted}
          allowsMultiple
          onSelect={(files) => {
            if (files) attaching.mutate([...files])
          }}
        >
          <Button icon={Paperclip} isPending={attaching.isPending}>
            {t('item.attach')}
          </Button>
        </FileTrigger>
        {attaching.isPending && (
          <progress className="file-progress" value={progress} aria-label={t('item.uploading')} />
        )}
      </div>
      <p className="help">{t('item.filesHelp')}</p>
      <ProblemNotice error={attaching.error ?? detaching.error} />
    </div>
  )
}
