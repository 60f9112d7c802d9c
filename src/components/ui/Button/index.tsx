import {type ButtonHTMLAttributes, type ReactNode, type Ref} from 'react';

import styles from './styles.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  /** plain: bordered; primary: filled, one per widget; quiet: text only. */
  variant?: 'plain' | 'primary' | 'quiet';
}

/** A button of the handbook: never submits unless told, at least 24 px in each direction. */
export default function Button({variant = 'plain', className, ...rest}: ButtonProps): ReactNode {
  const classes = [styles.button, styles[variant], className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
