/** The sidebar's state and actions for its components. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Sidebar } from '../../app/sidebar/create-sidebar.ts';
import type { SidebarState } from '../../app/sidebar/state.ts';

const SidebarReact = createContext<Sidebar | null>(null);
export const SidebarProvider = SidebarReact.Provider;

/** @throws when a component stands outside the provider: a slip of ours, never of a user */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarReact);
  if (!sidebar) throw new Error('component outside SidebarProvider');
  return sidebar;
}

export function useSidebarState<T>(select: (state: SidebarState) => T): T {
  return useStore(useSidebar().store, select);
}
