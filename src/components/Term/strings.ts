export const MORE = 'Where it is treated';
