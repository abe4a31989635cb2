import { useTranslation } from 'react-i18next'
import { titleOf } from '@/api/titles'
import type { Bottleneck, Reference } from '@/api/types'
import { Notice } from '@/ui/notice'
import { BottleneckMark, ShareMark } from './bottleneck-mark'
import { BottleneckTools } from './bottleneck-tools'
import { LetterList } from './letter-list'
import type { Opened } from './opened'

interface Props {
  region: Reference
  bottleneck: Bottleneck
  onOpen: (opened: Opened) => void
}

/** One bottleneck: what hinders, what is asked, who shares it, what went and came by letter. */
export function BottleneckLine({ region, bottleneck, onOpen }: Props) {
  const { t } = useTranslation()
  const { statement, explanation, asked, level, themes, shares, status, closingReason } = bottleneck
  const isOffered = shares.some((share) => share.region.id === region.id && share.status === 'offered')
  return (
    <li className="line bottleneck">
      <div className="line-main">
        <h2 className="line-title bottleneck-title">{statement}</h2>
        <p className="line-meta">
          <BottleneckMark status={status} />
          <span>{t(`bottleneck.levels.${level}`)}</span>
          {themes.length > 0 && <span>{themes.map(titleOf).join(', ')}</span>}
        </p>
        {isOffered && (
          <Notice tone="ochre" title={t('bottleneck.offeredTitle', { region: titleOf(bottleneck.region) })}>
            <p>{t('bottleneck.offeredText')}</p>
          </Notice>
        )}
        {explanation !== undefined && <p className="measure bottleneck-text">{explanation}</p>}
        {asked !== undefined && (
          <p className="measure bottleneck-text">
            <strong>{t('bottleneck.askedIs')}</strong> {asked}
          </p>
        )}
        <Sharing region={region} bottleneck={bottleneck} isOffered={isOffered} />
        {closingReason !== undefined && (
          <p className="measure bottleneck-text">
            <strong>{t('bottleneck.closedBecause')}</strong> {closingReason}
          </p>
        )}
        <LetterList bottleneck={bottleneck} onOpen={onOpen} />
      </div>
      <BottleneckTools region={region} bottleneck={bottleneck} onOpen={onOpen} />
    </li>
  )
}

/** From where it comes when it is another's, and the others that share it. */
function Sharing({ region, bottleneck, isOffered }: Omit<Props, 'onOpen'> & { isOffered: boolean }) {
  const { t } = useTranslation()
  const isOwn = bottleneck.region.id === region.id
  const others = bottleneck.shares.filter((share) => share.region.id !== region.id && share.status !== 'ended')
  if ((isOwn || isOffered) && others.length === 0) return null
  return (
    <>
      <p className="line-meta">
        {!isOwn && !isOffered && <span>{t('bottleneck.from', { region: titleOf(bottleneck.region) })}</span>}
        {others.map((share) => (
          <ShareMark key={share.region.id} share={share} />
        ))}
      </p>
      {others
        .filter(({ reason }) => reason !== undefined)
        .map((share) => (
          <p key={share.region.id} className="muted small">
            {t('bottleneck.declinedBecause', { region: titleOf(share.region), reason: share.reason })}
          </p>
        ))}
    </>
  )
}
