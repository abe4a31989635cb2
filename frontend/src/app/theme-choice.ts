import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, chosenTheme, themes } from '@/ui/theme'

export function useThemeChoice() {
  const { t } = useTranslation()
  const [value, setValue] = useState(chosenTheme)
  return {
    options: themes.map((id) => ({ id, label: t(`account.themes.${id}`) })),
    value,
    onChange: (id: string) => {
      const chosen = themes.find((theme) => theme === id) ?? 'system'
      chooseTheme(chosen)
      setValue(chosen)
    },
  }
}
