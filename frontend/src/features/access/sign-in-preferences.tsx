import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { changeLanguage } from '@/i18n'

export function SignInPreferences() {
  const { t, i18n } = useTranslation()
  const other = i18n.language === 'nl' ? 'en' : 'nl'
  return (
    <footer className="gate-foot">
      <Button variant="quiet" onPress={() => void changeLanguage(other)}>
        <span lang={other}>{t('access.otherLanguage')}</span>
      </Button>
      <Link to="/first-administrator" className="button" data-variant="quiet">
        {t('access.firstUse')}
      </Link>
    </footer>
  )
}
