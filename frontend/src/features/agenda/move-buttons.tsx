import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  place: number
  total: number
  onMove: (offset: -1 | 1) => void
}

/** Up and down. The focus stays on the pressed button, or goes to the other one where the list ends. */
export function MoveButtons({ title, place, total, onMove }: Props) {
  const { t } = useTranslation()
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const pressed = useRef<-1 | 1>(undefined)
  const isFirst = place === 0
  const isLast = place === total - 1
  useEffect(() => {
    if (pressed.current === undefined) return
    const wanted = pressed.current === -1 ? (isFirst ? down : up) : isLast ? up : down
    pressed.current = undefined
    wanted.current?.focus()
  }, [place, isFirst, isLast])
  const move = (offset: -1 | 1) => {
    pressed.current = offset
    onMove(offset)
  }

  return (
    <>
      <Button
        ref={up}
        className="icon-button"
        aria-label={t('agenda.up', { title })}
        isDisabled={isFirst}
        onPress={() => {
          move(-1)
        }}
      >
        <ArrowUp size={20} aria-hidden />
      </Button>
      <Button
        ref={down}
        className="icon-button"
        aria-label={t('agenda.down', { title })}
        isDisabled={isLast}
        onPress={() => {
          move(1)
        }}
      >
        <ArrowDown size={20} aria-hidden />
      </Button>
    </>
  )
}
