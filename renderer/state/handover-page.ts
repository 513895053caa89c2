import { create } from 'zustand'

/** The page of the handover that is open: its id, or one that there is not, which is the first. */
export const useHandoverPage = create<{ readonly page: string }>()(() => ({ page: '' }))

export const chooseHandoverPage = (page: string): void => useHandoverPage.setState({ page })
