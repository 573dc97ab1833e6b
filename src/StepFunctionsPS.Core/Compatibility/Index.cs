#pragma warning disable IDE0130 // The compiler looks for it in its own namespace.

namespace System;

/// <summary>What the compiler needs for list patterns on netstandard2.0; nothing else uses it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
