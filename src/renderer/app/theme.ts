import {
  ActionIcon,
  Button,
  Checkbox,
  Combobox,
  createTheme,
  type CSSVariablesResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Popover,
  Radio,
  SegmentedControl,
  Select,
  Tooltip,
} from '@mantine/core';

import { ButtonElement } from './ButtonElement.tsx';
import classes from './theme.module.css';

/** Mantine wants ten shades; only the sixth (light) and the fourth (dark) are ever drawn. */
const accent: MantineColorsTuple = [
  '#e2f0ef',
  '#c5e2e0',
  '#94d6d3',
  '#7bcdca',
  '#63c5c1',
  '#2f8f90',
  '#0b5d63',
  '#084a4f',
  '#06393d',
  '#04282b',
];

const buttonVars: Readonly<Record<string, Record<string, string>>> = {
  filled: {
    '--button-bg': 'var(--button-fill)',
    '--button-hover': 'var(--button-fill-hover)',
    '--button-color': 'var(--button-text)',
  },
  default: {
    '--button-bg': 'var(--bg)',
    '--button-hover': 'var(--hover)',
    '--button-bd': '1px solid var(--control)',
    '--button-color': 'var(--ink)',
  },
  subtle: { '--button-color': 'var(--accent)', '--button-hover': 'var(--hover)' },
};

/** The look of every Mantine part, from the variables of tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  colors: { accent },
  fontFamily: "'Source Sans 3 Variable', sans-serif",
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '17px', xl: '19px' },
  lineHeights: { xs: '19px', sm: '21px', md: '24px', lg: '26px', xl: '26px' },
  headings: { fontWeight: '650' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '8px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { component: ButtonElement } }),
    Button: Button.extend({
      defaultProps: { variant: 'filled', component: ButtonElement },
      classNames: { root: classes.button },
      // Mantine writes these on the element itself, so a class cannot; dark text on the light accent of the dark theme.
      vars: (_theme, { variant = 'filled' }) => ({ root: buttonVars[variant] ?? {} }),
    }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'], withAsterisk: false },
      classNames: { label: classes.label, description: classes.help, error: classes.error },
    }),
    // Inside the page and not beside it: the list belongs to its landmark, and a popover does not close under it.
    Combobox: Combobox.extend({
      defaultProps: { withinPortal: false, shadow: 'md' },
      classNames: { option: classes.option, dropdown: classes.float },
    }),
    // The list itself scrolls, so that assistive technology knows the scrolling part for the list it is.
    // Nor does Tab stop at it, as it would at other scrolling parts: the arrows move in it.
    Select: Select.extend({
      defaultProps: { withScrollArea: false, attributes: { options: { tabIndex: -1 } } },
      classNames: { options: classes.options },
    }),
    Checkbox: Checkbox.extend({
      classNames: { inner: classes.tickPlace, input: classes.tick, label: classes.tickLabel },
    }),
    Radio: Radio.extend({ classNames: { inner: classes.tickPlace, radio: classes.tick, label: classes.tickLabel } }),
    SegmentedControl: SegmentedControl.extend({
      classNames: { root: classes.segments, label: classes.segment, indicator: classes.segmentIndicator },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' }, classNames: { dropdown: classes.float } }),
    Menu: Menu.extend({
      defaultProps: { withinPortal: false },
      classNames: { dropdown: classes.float, item: classes.menuItem },
    }),
    Modal: Modal.extend({
      defaultProps: { overlayProps: { color: 'var(--veil)', backgroundOpacity: 1 } },
      classNames: {
        content: `${classes.float} ${classes.modalContent}`,
        header: classes.modalHeader,
        title: classes.modalTitle,
      },
    }),
    Notification: Notification.extend({ classNames: { root: classes.float, description: classes.message } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400 } }),
  },
});

const shared = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--bg)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-disabled': 'var(--button-off)',
  '--mantine-color-disabled-color': 'var(--ink2)',
  '--mantine-color-disabled-border': 'var(--button-off)',
  '--mantine-primary-color-contrast': 'var(--button-text)',
};

/** Points Mantine's own variables at the tokens, so that one table of colours rules both themes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
