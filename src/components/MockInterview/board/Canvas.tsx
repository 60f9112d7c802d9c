import {Excalidraw, MainMenu} from '@excalidraw/excalidraw';
import type {ComponentProps, ReactNode} from 'react';

type CanvasProps = Pick<
  ComponentProps<typeof Excalidraw>,
  'initialData' | 'excalidrawAPI' | 'onChange' | 'theme' | 'viewModeEnabled'
>;

/** The package with what this site needs of it: no library, no assistant, no embedded pages, no links elsewhere. */
export default function Canvas(props: CanvasProps): ReactNode {
  const {LoadScene, SaveToActiveFile, Export, SaveAsImage} = MainMenu.DefaultItems;
  const {ClearCanvas, ChangeCanvasBackground, Help} = MainMenu.DefaultItems;
  return (
    <Excalidraw
      {...props}
      langCode="en"
      aiEnabled={false}
      validateEmbeddable={false}
      UIOptions={{canvasActions: {toggleTheme: false}}}
    >
      <MainMenu>
        <LoadScene />
        <SaveToActiveFile />
        <Export />
        <SaveAsImage />
        <ClearCanvas />
        <ChangeCanvasBackground />
        <Help />
      </MainMenu>
    </Excalidraw>
  );
}
