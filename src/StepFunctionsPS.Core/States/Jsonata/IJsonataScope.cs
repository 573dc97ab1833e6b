using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata;

/// <summary>What the host gives an evaluation; asked for when it is needed.</summary>
internal interface IJsonataScope
{
    JsonataLimits Limits { get; }

    /// <summary>Chance for <c>$random</c>, <c>$shuffle</c> and <c>$uuid</c>; a seeded one makes runs repeat.</summary>
    Random Random { get; }

    /// <summary>The time for <c>$now</c> and <c>$millis</c>, the same each time it is asked for.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The value of a variable of the host, without the <c>$</c> of its name; null for none. Asked for once per name.</summary>
    Node? Variable(string name);
}
