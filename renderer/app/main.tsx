import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import '@fontsource-variable/noto-sans-sc/wght.css'
import '../ui/base.css'
import { useStudio } from '../state/studio-store'
import { followAppearance } from './appearance'
import { bootstrap, resume } from './bootstrap'
import { keepFocus } from './keep-focus'
import { listenToKeys } from './listen-to-keys'
import { Studio } from './studio'
import { whenDrawn } from './when-drawn'

async function main(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element #root')
  await bootstrap()
  followAppearance()
  listenToKeys()
  keepFocus()
  createRoot(root).render(
    <StrictMode>
      <Studio />
    </StrictMode>,
  )
  await whenDrawn()
  root.dataset.studioState = 'ready'
  // Behind the start screen, while the person looks at it.
  if (useStudio.getState().rules === null) await resume()
}

void main()
