import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refreshLists } from '@/api/refresh'
import { titleOf } from '@/api/titles'
import type { IntakeLink, Reference } from '@/api/types'
import { useFormats } from '@/i18n/format'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ProblemNotice } from '@/ui/notice'
import { Loaded } from '@/ui/states'
import { listIntakeLinks, revokeIntakeLink } from './api'
import { LinkForm } from './link-form'
import { NewLink } from './new-link'

interface Props {
  region: Reference
  onClose: () => void
}

/** The links by which organizations without accounts propose points. */
export default function LinkDialog({ region, onClose }: Props) {
  const { t } = useTranslation()
  const [made, setMade] = useState<IntakeLink>()
  return (
    <Dialog title={t('intakeLink.title')} lead={t('intakeLink.lead')} isOpen onClose={onClose} size="wide">
      <div className="form">
        {made?.url ? (
          <NewLink
            url={made.url}
            organization={titleOf(made.organization)}
            onDone={() => {
              setMade(undefined)
            }}
          />
        ) : (
          <>
            <LinkForm region={region} onMade={setMade} />
            <OpenLinks region={region} />
          </>
        )}
      </div>
    </Dialog>
  )
}

function OpenLinks({ region }: { region: Reference }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const queries = useQueryClient()
  const links = useQuery(listIntakeLinks(region.id))
  const revoking = useMutation({
    mutationFn: ({ id, etag }: IntakeLink) => revokeIntakeLink(id, etag),
    onSettled: () => refreshLists(queries, '/intakeLinks'),
  })
  return (
    <Loaded query={links} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="small muted">{t('intakeLink.none')}</p>
        ) : (
          <section aria-labelledby="open-links">
            <h3 id="open-links">{t('intakeLink.open')}</h3>
            <ProblemNotice error={revoking.error} />
            <ul className="lines">
              {items.map((link) => (
                <li key={link.id} className="link-line">
                  <div>
                    <p className="line-title">{titleOf(link.organization)}</p>
                    <p className="line-meta">{t('intakeLink.until', { date: date(link.expiresAt) })}</p>
                  </div>
                  <Button
                    aria-label={t('intakeLink.revokeOf', { organization: titleOf(link.organization) })}
                    onPress={() => {
                      revoking.mutate(link)
                    }}
                  >
                    {t('intakeLink.revoke')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  )
}
