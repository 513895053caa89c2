/** Type of what is dragged from the palette; its data is the id of a technology. */
export const dragTechnology = 'application/x-pentarch-technology'

/** Type of a service of the open design that is dragged from the palette; its data is the id of the service. */
export const dragService = 'application/x-pentarch-service'

/** Type of a design pattern that is dragged from the palette; its data is the id of the pattern. */
export const dragPattern = 'application/x-pentarch-pattern'
