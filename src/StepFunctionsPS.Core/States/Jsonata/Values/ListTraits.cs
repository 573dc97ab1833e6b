using System;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>What sets lists apart that hold the same values.</summary>
[Flags]
internal enum ListTraits
{
    /// <summary>An array as JSON has it.</summary>
    None = 0,

    /// <summary>The result of a query: of one value it is that value, of none it is undefined.</summary>
    Sequence = 1,

    /// <summary>A sequence that stays a list though it has one value: <c>a.b[]</c>.</summary>
    KeepsSingleton = 2,

    /// <summary>Made by <c>[...]</c> at the ends of a path, which does not spread it.</summary>
    Constructed = 4,

    /// <summary>Around an input that is a list, so that paths begin with the list as one value.</summary>
    OuterWrapper = 8,

    /// <summary>Holds <see cref="TupleValue"/>s, each a value with what was bound on the way to it.</summary>
    Tuples = 16,
}
