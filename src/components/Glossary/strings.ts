export const ALSO = 'Also:';
export const MORE = 'Where it is treated';
