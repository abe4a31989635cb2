import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

interface Toast {
  id: number
  text: string
  tone: 'moss' | 'brick'
}

type Show = (text: string, tone?: Toast['tone']) => void

const lifetime = 8000
const ToastContext = createContext<Show>(() => undefined)

/** Says that something succeeded (or, in brick, did not), in a corner and to screen readers, without taking the focus. */
export function useToast(): Show {
  return useContext(ToastContext)
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const dismiss = useCallback((id: number) => {
    setToasts((all) => all.filter((toast) => toast.id !== id))
  }, [])
  const show = useCallback<Show>(
    (text, tone = 'moss') => {
      const id = Date.now() + Math.random()
      setToasts((all) => [...all.slice(-2), { id, text, tone }])
      setTimeout(() => {
        dismiss(id)
      }, lifetime)
    },
    [dismiss],
  )

  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts no-print" role="status" aria-live="polite">
        {toasts.map(({ id, text, tone }) => (
          <div key={id} className="toast" data-tone={tone}>
            {tone === 'moss' ? <CircleCheck size={20} aria-hidden /> : <TriangleAlert size={20} aria-hidden />}
            <p>{text}</p>
            <Button
              className="icon-button"
              aria-label={t('ui.dismiss')}
              onPress={() => {
                dismiss(id)
              }}
            >
              <X size={20} aria-hidden />
            </Button>
          </div>
        ))}
      </div>
    </ToastContext>
  )
}
