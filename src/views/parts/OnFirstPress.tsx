import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { type ReactNode, Suspense, useState } from 'react';

interface Props extends Pick<ActionIconProps, 'variant' | 'color' | 'size'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** A lazy part with the same button, opened. */
  readonly children: ReactNode;
}

/** A button whose menu is loaded when it is first pressed: most people never open it. */
export function OnFirstPress({ label, icon, children, ...look }: Props) {
  const [isPressed, setIsPressed] = useState(false);
  const button = (
    <ActionIcon
      {...look}
      aria-label={label}
      aria-haspopup="menu"
      title={label}
      onClick={() => setIsPressed(true)}
    >
      {icon}
    </ActionIcon>
  );
  if (!isPressed) return button;
  return <Suspense fallback={button}>{children}</Suspense>;
}
