using System;
using System.Collections.Generic;

namespace StepFunctionsPS.States;

/// <summary>Does the same for each item of a list.</summary>
internal sealed class MapState(StateFrame frame, WorkFrame work, Definition? processor, MapFields fields) : WorkState(frame, work)
{
    public override string Type => "Map";

    /// <summary>What is done with an item; null after an error about it.</summary>
    public Definition? Processor { get; } = processor;

    public MapFields Fields { get; } = fields;

    public override IReadOnlyList<Definition> Inner => Processor is null ? Array.Empty<Definition>() : [Processor];
}
