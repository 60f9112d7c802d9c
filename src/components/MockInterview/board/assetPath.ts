declare global {
  interface Window {
    /** Where the whiteboard finds its fonts; it asks before it asks anybody else. */
    EXCALIDRAW_ASSET_PATH?: string;
  }
}

/** Must be called before the whiteboard's code runs. `path`: with the site's base path and a slash at its end. */
export function setAssetPath(path: string): void {
  window.EXCALIDRAW_ASSET_PATH = path;
}
