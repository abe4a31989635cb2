import { useTranslation } from 'react-i18next'
import { may } from '@/api/permitted'
import { titleOf } from '@/api/titles'
import type { Bottleneck, Reference } from '@/api/types'
import { Button } from '@/ui/button'
import type { Opened } from './opened'
import { useBottleneckMove } from './use-bottleneck-move'

interface Props {
  region: Reference
  bottleneck: Bottleneck
  onOpen: (opened: Opened) => void
}
type Tool = 'change' | 'sendIn' | 'reply' | 'offer' | 'answer' | 'close'

/** What the reader may do with a bottleneck; every button says of which. */
export function BottleneckTools({ region, bottleneck, onOpen }: Props) {
  const { t } = useTranslation()
  const { statement, status, letters, shares } = bottleneck
  const reopening = useBottleneckMove()
  const own = shares.find((share) => share.region.id === region.id)
  const tool = (dialog: Tool, isQuiet = true) => (
    <Button
      variant={isQuiet ? 'quiet' : 'secondary'}
      aria-label={t(`bottleneck.${dialog}Of`, { statement })}
      onPress={() => {
        onOpen({ dialog, bottleneck })
      }}
    >
      {t(`bottleneck.${dialog}`)}
    </Button>
  )
  const isOpen = status !== 'resolved' && status !== 'dropped'
  const records = may(bottleneck, 'addBottleneckLetter') && isOpen
  return (
    <div className="bottleneck-tools">
      {may(bottleneck, 'answerBottleneckOffer') && own?.status === 'offered' && tool('answer', false)}
      {records && tool('sendIn', status !== 'noted')}
      {records && letters.some(({ kind }) => kind === 'note') && tool('reply', status !== 'sentIn')}
      {may(bottleneck, 'offerBottleneck') && isOpen && tool('offer')}
      {may(bottleneck, 'changeBottleneck') && tool('change')}
      {may(bottleneck, 'closeBottleneck') && tool('close')}
      {may(bottleneck, 'reopenBottleneck') && (
        <Button
          isPending={reopening.isPending}
          aria-label={t('bottleneck.reopenOf', { statement })}
          onPress={() => {
            reopening.mutate({ move: 'reopen', bottleneck })
          }}
        >
          {t('bottleneck.reopen')}
        </Button>
      )}
      {sharesToEnd(region, bottleneck).map((share) => (
        <Button
          key={share.region.id}
          variant="quiet"
          aria-label={t('bottleneck.endShareOf', { statement, region: titleOf(share.region) })}
          onPress={() => {
            onOpen({ dialog: 'endShare', bottleneck, regionId: share.region.id })
          }}
        >
          {t(share.status === 'offered' ? 'bottleneck.takeBack' : 'bottleneck.endShare', {
            region: titleOf(share.region),
          })}
        </Button>
      ))}
    </div>
  )
}

/** What one's own side may end: offers and shares of one's own bottleneck, one's own share of another's. */
function sharesToEnd(region: Reference, bottleneck: Bottleneck) {
  if (may(bottleneck, 'offerBottleneck')) {
    return bottleneck.shares.filter(({ status }) => status === 'offered' || status === 'shared')
  }
  if (!may(bottleneck, 'answerBottleneckOffer')) return []
  return bottleneck.shares.filter((share) => share.region.id === region.id && share.status === 'shared')
}
