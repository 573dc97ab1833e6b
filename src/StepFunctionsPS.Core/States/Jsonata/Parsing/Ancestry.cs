using System.Globalization;
using StepFunctionsPS.States.Jsonata.Terms;

namespace StepFunctionsPS.States.Jsonata.Parsing;

/// <summary>A place for the value that <c>%</c> stands for: the step that is <c>Level</c> steps up keeps it under the label.</summary>
internal sealed class Slot(string label)
{
    public string Label { get; set; } = label;

    public int Level { get; set; } = 1;
}

/// <summary>Leads each <c>%</c> to the step whose context it means, which is known only once the path around it is.</summary>
internal sealed class Ancestry
{
    private int slots;

    public Slot NewSlot() => new(string.Intern("!" + (slots++).ToString(CultureInfo.InvariantCulture)));

    /// <summary>What a part could not resolve is left to what is around it.</summary>
    public static void Push(Term around, Term part)
    {
        if (part.SeekingParents is not null) (around.SeekingParents ??= []).AddRange(part.SeekingParents);
        if (part is ParentTerm parent) (around.SeekingParents ??= []).Add(parent.Slot);
    }

    /// <summary>Resolves what the last step of a path seeks.</summary>
    public static void Resolve(PathTerm path)
    {
        var last = path.LastStep;
        foreach (var slot in last.SeekingParents ?? []) Resolve(path, slot);
        if (last is ParentTerm parent) Resolve(path, parent.Slot);
    }

    private static void Resolve(PathTerm path, Slot slot)
    {
        var index = path.Steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                (path.SeekingParents ??= []).Add(slot);
                return;
            }

            var step = path.Steps[index--];
            // Steps that only set a focus have the same parent.
            while (index >= 0 && step.Focus is not null && path.Steps[index].Focus is not null) step = path.Steps[index--];
            step.SeekParent(slot);
        }
    }
}
