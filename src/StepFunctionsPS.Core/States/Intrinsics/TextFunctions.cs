using System;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>Each character of the second text separates; empty pieces are dropped.</summary>
internal sealed class StringSplitFunction() : IntrinsicFunction("StringSplit", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var (text, separators) = (arguments.Text(0), arguments.Text(1).ToCharArray());
        // .NET takes no separators for "all blanks", where here the text stays whole.
        var pieces = separators.Length == 0 ? [text] : text.Split(separators, StringSplitOptions.RemoveEmptyEntries);
        return new SequenceNode(pieces.Select(piece => (Node)new StringNode(piece)).ToArray());
    }
}

/// <summary>Version 4, from the seeded source so that runs repeat.</summary>
internal sealed class UuidFunction() : IntrinsicFunction("UUID", 0, 0)
{
    public override Node Invoke(Arguments arguments, Random random) => new StringNode(RandomUuid.Next(random));
}

/// <summary>Fills <c>{}</c> with the arguments in order.</summary>
internal sealed class FormatFunction() : IntrinsicFunction("Format", 1, int.MaxValue)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        var template = arguments.Text(0);
        var text = new StringBuilder();
        var next = 1;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '\\' && i + 1 < template.Length && template[i + 1] is '{' or '}' or '\\' or '\'')
            {
                text.Append(template[++i]);
            }
            else if (template[i] == '{' && i + 1 < template.Length && template[i + 1] == '}')
            {
                if (next == arguments.Count) throw arguments.Failure("there are more {} in the text than arguments.");
                JavaText.Write(arguments[next++], text);
                i++;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        if (next < arguments.Count) throw arguments.Failure("there are more arguments than {} in the text.");
        return new StringNode(text.ToString());
    }
}

/// <summary>Values as Java prints maps and lists, which is what AWS shows in a formatted text: <c>{a=1, b=[]}</c>.</summary>
internal static class JavaText
{
    public static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case StringNode value:
                text.Append(value.Value);
                break;
            case NumberNode number:
                text.Append(number.Text);
                break;
            case MappingNode mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(mapping.Entries[i].Key).Append('=');
                    Write(mapping.Entries[i].Value, text);
                }

                text.Append('}');
                break;
            case SequenceNode list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(list.Items[i], text);
                }

                text.Append(']');
                break;
            default:
                text.Append(node);
                break;
        }
    }
}
