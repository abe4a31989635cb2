;(() => {
  try {
    const theme = localStorage.getItem('doorstroom.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // storage is closed in some private windows: the system's theme then counts
  }
})()
