interface SearchPaletteProps {
  opened: boolean;
  onClose: () => void;
  onHelp: () => void;
}

export function SearchPalette(_props: SearchPaletteProps) {
  return null;
}
